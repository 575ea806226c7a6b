/** The server whose `riqing_test_*` databases the stories may use. */
export const testServer: string;
/** Whether a server answers there. */
export function serverAt(url: string): Promise<boolean>;
