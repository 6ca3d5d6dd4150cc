export declare function installedChromium(): string | undefined
export declare const CHROMIUM_ARGUMENTS: string[]
