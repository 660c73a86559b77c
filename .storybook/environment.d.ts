declare module 'virtual:custom-elements-manifest' {
  const manifest: { modules: readonly object[] };
  export default manifest;
}

declare module '*.css';
