// What questions after the first need, fetched together.
export { describeChange } from './describeChange.ts';
export { readForm } from './readForm.ts';
export { WrittenFields } from './WrittenFields.tsx';
