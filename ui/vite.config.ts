/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "../src/quaestor/web/dist",
    emptyOutDir: true,
    target: "es2023",
    // The policy allows no data: fonts or scripts, so every asset stays a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Everything bundled keeps its licence text beside it.
    license: { fileName: "licenses.md" },
    // The chart chunk holds all of Vega; it is fetched only when a chart is shown.
    chunkSizeWarningLimit: 1100,
  },
  server: {
    proxy: { "/api": server, "/health": server, "/ready": server },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    css: false,
  },
});
