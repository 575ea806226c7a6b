/** Taro's own, but for its elements: see config/elements.ts. */
export * from "@tarojs/shared/dist/index.js";

declare const ELEMENTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
declare const CONTROLLED: readonly string[];

const names = ELEMENTS;

export const getComponentsAlias = () => names;

const pascal = (element: string) =>
  element.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** By these Taro knows whose click is a tap. */
export const internalComponents = Object.fromEntries(
  Object.keys(names).map((element) => [pascal(element), {}]),
);

export const controlledComponent = new Set(CONTROLLED);
