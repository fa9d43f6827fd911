/** A state for each stage, left as soon as the current question belongs to another. */
export function stageStates(stages: readonly string[]) {
  const others = (stage: string) =>
    stages
      .filter((other) => other !== stage)
      .map((other) => ({
        target: other,
        guard: { type: 'isAtStage' as const, params: { stage: other } },
      }));
  return Object.fromEntries(stages.map((stage) => [stage, { always: others(stage) }]));
}
