import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontsAhead } from './.config/fonts-ahead.ts';
import { offlineBuild } from './.config/offline-build.ts';
import { securityPolicy } from './.config/security-policy.ts';

/** The page by default; `--mode cli` builds the command line as one file that needs no node_modules. */
export default defineConfig(({ mode }) => (mode === 'cli' ? commandLine : page));

const commandLine = {
  publicDir: false as const,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'parallax.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true as const },
};

const page = {
  base: './',
  plugins: [react(), tailwindcss(), securityPolicy(), fontsAhead(), offlineBuild()],
  worker: { format: 'es' as const },
  build: {
    outDir: 'dist/web',
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first view needs is one file: twenty small ones, shared with later views, compress worse.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial' as const] }] } },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts', 'mutants/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'UTC' },
    // Laws take a second or two of work; on a machine with other work to do that may be a minute on the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};
