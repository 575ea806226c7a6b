/** Text that is made once and read by many processes; what none of them used for a week is forgotten. */
export function keptIn(folder: string, now?: number): (key: string, make: () => string) => string;
