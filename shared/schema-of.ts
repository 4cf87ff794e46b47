import type { z } from 'zod';

/** The same type, read-only all the way down. */
export type DeepReadonly<Value> = Value extends object
  ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
  : Value;

/**
 * Holds a schema to a type in both directions: one that lets in what the type does not have, or that has no place
 * for something of the type (a new member of a union), does not compile.
 */
export function schemaOf<Type>() {
  return <Schema extends z.ZodType<Type>>(
    schema: Schema & (Type extends DeepReadonly<z.infer<Schema>> ? unknown : never),
  ): z.ZodType<Type> => schema;
}
