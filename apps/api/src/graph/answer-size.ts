import { LIMITS } from "@riqing/schema";
import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { RefusedError } from "../kernel/refusal.ts";

/** What the answer to one request holds by now. */
interface Size {
  entries: number;
  characters: number;
}

const sizes = new WeakMap<object, Size>();

function sizeOf(context: object): Size {
  let size = sizes.get(context);
  if (!size) sizes.set(context, (size = { entries: 0, characters: 0 }));
  return size;
}

const isTooLarge = ({ entries, characters }: Size): boolean =>
  entries > LIMITS.answerEntries || characters > LIMITS.answerCharacters;

function count(size: Size, value: unknown): void {
  if (typeof value === "string") size.characters += value.length;
  else if (Array.isArray(value)) {
    size.entries += value.length;
    for (const entry of value) {
      if (isTooLarge(size)) break;
      if (typeof entry === "string") size.characters += entry.length;
      else if (typeof entry === "object" && entry !== null)
        for (const part of Object.values(entry))
          if (typeof part === "string") size.characters += part.length;
    }
  }
  if (isTooLarge(size)) throw new RefusedError("QUERY_TOO_COSTLY");
}

/**
 * Bounds an answer while it is built: what a list holds, and what a field with work of its own says, is
 * counted, and when it is too much the whole request is refused and nothing more is read for it. What a
 * request may ask for is estimated before (query-cost.ts); this is for where there is more than estimated.
 */
export function limitAnswerSize(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
      const says = getNamedType(field.type).name === "String" && field.resolve !== undefined;
      if (!isListType(inner) && !says) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: object, info) => {
        // What a mutation has done is done: its answer is bounded by the estimate alone.
        if (info.operation.operation === "mutation") return resolve(source, args, context, info);
        const size = sizeOf(context);
        if (isTooLarge(size)) throw new RefusedError("QUERY_TOO_COSTLY");
        const value: unknown = resolve(source, args, context, info);
        if (!(value instanceof Promise)) {
          count(size, value);
          return value;
        }
        return value.then((settled: unknown) => {
          count(size, settled);
          return settled;
        });
      };
    }
  }
}
