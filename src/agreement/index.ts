export { compileSigns, findSign } from './compileSigns.ts';
export {
  agreementLimit,
  type AgreementReading,
  readAgreement,
  type ReadSentence,
} from './readAgreement.ts';
