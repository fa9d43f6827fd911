/** The routes that an organisation hopes for when it proposes something. */
export const hopedFor: readonly string[] = ['iop', 'grant'];
