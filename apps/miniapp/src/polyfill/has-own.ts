/** Missing on iOS below 15.4, and asked for by libraries while they are loaded. */
const object = Object as { hasOwn?: (of: object, key: PropertyKey) => boolean };
object.hasOwn ??= (of, key) => Object.prototype.hasOwnProperty.call(of, key);

export {};
