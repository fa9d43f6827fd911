declare module 'virtual:first-words/*' {
  const words: import('#texts/words.ts').Words['first'];
  export default words;
}
