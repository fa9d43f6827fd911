declare module 'virtual:rulebook' {
  const rulebook: import('#rulebook/index.ts').Rulebook;
  export default rulebook;
}
