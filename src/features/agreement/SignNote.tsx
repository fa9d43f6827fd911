import type { AgreementSign, Rulebook } from '#rulebook/index.ts';
import { agreementTexts, plain, SourceLinks, useTexts } from '#texts/index.ts';
import { Details } from '#ui/Details.tsx';
import { InPageLink } from '#ui/InPageLink.tsx';

import { questionId } from './questionId.ts';
import { ruleTitle } from './ruleTitle.ts';

type SignNoteProps = { readonly rulebook: Rulebook; readonly sign: AgreementSign };

/** A sign beside the sentence that shows it: why it is asked about, the rule and its sources, and the way to the question. */
export function SignNote({ rulebook, sign }: SignNoteProps) {
  const texts = useTexts('agreement', 'papers', 'result');
  const { words, sign: wordsOf } = agreementTexts(texts);
  const { name, why } = wordsOf(sign.id);
  return (
    <div className="sign" data-shows={sign.shows}>
      <Details summary={name}>
        <p className="small soft">{words(($) => $.shows[sign.shows])}</p>
        <p>{why}</p>
        <p className="small">
          {words(($) => $.marked.rule)}: {plain(ruleTitle(rulebook, texts, sign.rule))}
        </p>
        <SourceLinks rulebook={rulebook} sources={sign.sources} isSmall />
      </Details>
      <InPageLink to={questionId(sign)} className="small">
        {words(($) => $.marked.toQuestion)}
        <span className="visually-hidden">: {name}</span>
      </InPageLink>
    </div>
  );
}
