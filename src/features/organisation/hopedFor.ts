/** The routes that an organisation hopes for when it proposes something, a partnership first. */
export const hopedFor: readonly string[] = ['iop', 'grant'];
