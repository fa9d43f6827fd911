// What every question but a choice is answered and read with, fetched together.
export { readForm } from './readForm.ts';
export { WrittenFields } from './WrittenFields.tsx';
