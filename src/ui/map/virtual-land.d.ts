/** Made by `land-plugin.ts` when the client is built. */
declare module 'virtual:land' {
  export const land: { type: 'MultiPolygon'; coordinates: [number, number][][][] }
}
