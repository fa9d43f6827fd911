export { type CompiledSign, compileSigns, findSign } from './compileSigns.ts';
export {
  agreementLimit,
  type AgreementReading,
  readAgreement,
  type ReadSentence,
  type SignMark,
} from './readAgreement.ts';
export { sentencesOf } from './sentencesOf.ts';
