export const main: string;
export function builtApi(): Promise<void>;
