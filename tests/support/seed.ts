import * as fc from 'fast-check';

// The same inputs every time: a fault that is found is found again. Try another seed after a change.
fc.configureGlobal({ seed: 20_261_121 });
