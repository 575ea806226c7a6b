export function relayTo(url: string): Promise<{
  url: string;
  silence(): void;
  wake(): void;
  cut(at: ((statement: string) => boolean) | null): void;
  refuse(what: ((statement: string) => boolean) | null): void;
  close(): void;
}>;
