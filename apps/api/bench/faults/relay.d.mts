export function relayTo(url: string): Promise<{
  url: string;
  silence(): void;
  wake(): void;
  close(): void;
}>;
