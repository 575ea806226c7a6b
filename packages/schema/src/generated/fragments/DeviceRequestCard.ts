/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */
export const DeviceRequestCard = "fragment DeviceRequestCard on DeviceRequest { id deviceName requestedAt expiresAt state reason confirmRefusal agreeRefusal person { id name: distinctName department { id name } } issuedBy { id name: distinctName } }";
