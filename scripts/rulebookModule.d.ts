declare module 'virtual:rulebook' {
  const rulebook: import('#rulebook/index.ts').Rulebook;
  export default rulebook;
}

declare module 'virtual:knowledge' {
  const knowledge: import('#rulebook/index.ts').Knowledge;
  export default knowledge;
}

declare module 'virtual:workshop' {
  const plan: import('#rulebook/index.ts').WorkshopPlan;
  export default plan;
}

declare module 'virtual:agreement-signs' {
  const signs: import('#rulebook/index.ts').AgreementSigns;
  export default signs;
}
