import { ObjectType } from "type-graphql";

/** A type that is answered, with what it is for; a property that is a field is answered as it is. */
export const OutputType = (name: string, description: string): ClassDecorator =>
  ObjectType(name, { simpleResolvers: true, description });
