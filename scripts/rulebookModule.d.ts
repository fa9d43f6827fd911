declare module 'virtual:rulebook' {
  const rulebook: import('#rulebook/index.ts').Rulebook;
  export default rulebook;
}

declare module 'virtual:rulebook/first' {
  const rulebook: import('#rulebook/index.ts').Rulebook;
  export default rulebook;
}

declare module 'virtual:rulebook/rest' {
  const rest: Pick<import('#rulebook/index.ts').Rulebook, 'sources' | 'terms' | 'papers'>;
  export default rest;
}
