export default [];
export const mythIds: readonly string[] = [];
