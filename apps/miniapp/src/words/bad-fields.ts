import { type BadField, RefusedError } from "../shell/errors";

const sentences: Record<string, (limit: number | undefined) => string> = {
  REQUIRED: () => "要填",
  TOO_SHORT: (limit) => `至少 ${limit} 个字`,
  TOO_LONG: (limit) => `最多 ${limit} 个字`,
  TOO_MANY: (limit) => `最多 ${limit} 个`,
  TOO_FEW: (limit) => `至少 ${limit} 个`,
};

/** What is wrong with one field, for who is looking at it. */
export const badFieldWords = ({ reason, limit }: BadField): string =>
  sentences[reason]?.(limit) ?? "填得不对";

/** What the server did not take, by the path of the field; nothing for any other failure. */
export function problemsOf(error: unknown): Readonly<Record<string, string | undefined>> {
  if (!(error instanceof RefusedError) || error.code !== "BAD_INPUT") return {};
  return Object.fromEntries(error.fields.map((field) => [field.path, badFieldWords(field)]));
}
