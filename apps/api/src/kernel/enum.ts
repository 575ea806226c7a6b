/** An object of keys that are their own values, as type-graphql and the database want an enum. */
export const enumOf = <K extends string>(...keys: K[]): { readonly [P in K]: P } =>
  Object.fromEntries(keys.map((key) => [key, key])) as { readonly [P in K]: P };
