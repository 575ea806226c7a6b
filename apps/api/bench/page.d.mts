export function blocks(): Map<string, { language: string; body: string }>;
export function block(name: string): string;
