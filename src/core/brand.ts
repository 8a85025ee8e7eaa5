declare const brand: unique symbol;

/** A primitive that carries its unit or its role in its type, at no cost at run time. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
