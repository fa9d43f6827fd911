import { describeChange } from './describeChange.ts';
import { readForm } from './readForm.ts';
import { WrittenFields } from './WrittenFields.tsx';

/** What questions after the first need, fetched together. */
export const writtenAnswers = { describeChange, readForm, WrittenFields };
