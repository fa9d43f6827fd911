import englishCase from '#locales/en/case/case.json' with { type: 'json' };
import englishSave from '#locales/en/case/save.json' with { type: 'json' };
import englishDecide from '#locales/en/case/decide.json' with { type: 'json' };
import englishOpen from '#locales/en/case/open.json' with { type: 'json' };
import swedishCase from '#locales/sv/case/case.json' with { type: 'json' };
import swedishSave from '#locales/sv/case/save.json' with { type: 'json' };
import swedishDecide from '#locales/sv/case/decide.json' with { type: 'json' };
import swedishOpen from '#locales/sv/case/open.json' with { type: 'json' };

/** The words of the pages about the case itself: those about it, that save it, open one and that a lawyer reads. */
export const caseWords = {
  sv: { ...swedishCase, ...swedishSave, ...swedishOpen, ...swedishDecide },
  en: { ...englishCase, ...englishSave, ...englishOpen, ...englishDecide },
};
