export type { i18n } from 'i18next';

declare module 'i18next' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface CustomTypeOptions {
    defaultNS: 'ui';
    enableSelector: true;
    resources: {
      // With those that stand behind it, see `fallbackNS`.
      ui: typeof import('#locales/sv/ui.json') &
        typeof import('#locales/sv/walk.json') &
        typeof import('#locales/sv/result.json');
      upcoming: typeof import('#locales/sv/upcoming.json');
      knowledge: typeof import('#locales/sv/knowledge.json');
      atlas: typeof import('#locales/sv/atlas.json');
      cards: typeof import('#locales/sv/cards.json');
      case: typeof import('#locales/sv/case/case.json') &
        typeof import('#locales/sv/case/save.json') &
        typeof import('#locales/sv/case/open.json') &
        typeof import('#locales/sv/case/decide.json') &
        typeof import('#locales/sv/case/reading.json') &
        typeof import('#locales/sv/case/agreements.json');
      fault: typeof import('#locales/sv/fault.json');
      local: typeof import('#locales/sv/local.json');
      settings: typeof import('#locales/sv/settings.json');
      agreement: typeof import('#locales/sv/agreement.json');
      proposal: typeof import('#locales/sv/proposal.json');
    };
  }
}
