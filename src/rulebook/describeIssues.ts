import type * as z from 'zod';

import type { Path } from './problem.ts';

type Issue = { readonly path: Path; readonly message: string };

/** What is wrong and where, one message a fault: in a union, what is wrong in the form that was meant. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], above: Path = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return [{ path: [...path, ...issue.keys.slice(0, 1)], message: issue.message }];
    if (issue.code !== 'invalid_union') return [{ path, message: issue.message }];
    const [meant, ...others] = issue.errors.filter((errors) => !errors.some(isOfAnotherForm));
    return meant === undefined || others.length > 0
      ? [{ path, message: issue.message }]
      : describeIssues(meant, path);
  });
}

/** The value has other fields than this form of the union, or is not even of its kind. */
function isOfAnotherForm({ path, code }: z.core.$ZodIssue): boolean {
  return path.length === 0 && ['unrecognized_keys', 'invalid_type'].includes(code);
}
