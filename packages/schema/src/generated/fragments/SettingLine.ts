/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const SettingLine = "fragment SettingLine on Setting { key section holds label short sentence value }";
