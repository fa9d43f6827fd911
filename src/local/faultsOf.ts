import type * as z from 'zod/mini';

import type { PlacedFault } from './localProblem.ts';

/** The faults that a schema found, in our own words for them. */
export function faultsOf(issues: readonly z.core.$ZodIssue[]): PlacedFault[] {
  return issues.flatMap((issue): PlacedFault[] => {
    const { path } = issue;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key] }));
      case 'invalid_type':
        return [{ code: issue.input === undefined ? 'missing' : typeCode(issue.expected), path }];
      case 'invalid_value':
        return [{ code: issue.input === undefined ? 'missing' : 'bad-value', path }];
      case 'invalid_format':
        return [{ code: formatCode(issue.format), path }];
      case 'too_big':
        return [{ code: bigCode(issue.origin), path }];
      case 'too_small':
        return [{ code: issue.origin === 'string' ? 'empty' : 'bad-value', path }];
      default:
        return [{ code: 'bad-value', path }];
    }
  });
}

function typeCode(expected: string): 'not-text' | 'not-number' | 'not-list' | 'not-object' {
  if (expected === 'string') return 'not-text';
  if (expected === 'array') return 'not-list';
  return expected === 'object' ? 'not-object' : 'not-number';
}

function formatCode(
  format: string,
): 'bad-day' | 'bad-link' | 'bad-email' | 'bad-origin' | 'bad-value' {
  if (format === 'date') return 'bad-day';
  if (format === 'url') return 'bad-link';
  if (format === 'origin') return 'bad-origin';
  return format === 'email' ? 'bad-email' : 'bad-value';
}

function bigCode(origin: string): 'too-long' | 'too-many' | 'bad-value' {
  if (origin === 'string') return 'too-long';
  return origin === 'array' ? 'too-many' : 'bad-value';
}
