import type { Expression, Probe } from './expression.ts';

/** Every probe in an expression. */
export function probesIn(expression: Expression): Probe[] {
  switch (expression.kind) {
    case 'constant':
    case 'test':
    case 'unresolved':
    case 'missing':
      return [];
    case 'leaf':
      return [expression.probe];
    case 'all':
    case 'any':
      return expression.parts.flatMap(probesIn);
    case 'not':
      return probesIn(expression.part);
    case 'choose':
      return [expression.given, ...probesIn(expression.then), ...probesIn(expression.otherwise)];
    case 'presumed':
      return probesIn(expression.when);
  }
}
