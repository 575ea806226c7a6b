import { registerEnumType } from "type-graphql";
import { type Registry, registry } from "./extension.ts";

/** What every kind may say of itself. */
export interface Kind {
  /** For the value of the enum in the contract. */
  description?: string;
}

/**
 * The kinds of what one place shows, such as the messages of the inbox: each module provides its own,
 * and the enum of the contract holds what they provided.
 */
export interface Kinds<Name extends string, Provider extends Kind> extends Registry<
  Name,
  Provider
> {
  /** The enum, for `@Field`; complete once the modules are connected. */
  readonly enumType: Readonly<Record<string, string>>;
}

/** `onProvided` is called for each kind when the modules are connected, before the schema is built. */
export function kinds<Name extends string, Provider extends Kind>(
  { name, description }: { name: string; description: string },
  onProvided: (provider: Provider) => void = () => undefined,
): Kinds<Name, Provider> {
  const enumType: Record<string, string> = {};
  const valuesConfig: Record<string, Kind> = {};
  registerEnumType(enumType, { name, description, valuesConfig });
  const providers = registry<Name, Provider>();
  return {
    ...providers,
    enumType,
    provide: (kind, provider) => ({
      connect() {
        providers.provide(kind, provider).connect();
        enumType[kind] = kind;
        valuesConfig[kind] = { description: provider.description };
        onProvided(provider);
      },
    }),
  };
}
