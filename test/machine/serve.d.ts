export function serve(directory: string, port?: number): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
