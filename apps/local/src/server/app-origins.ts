/** Origins that the app has while it is developed and in its native shells; at `url` itself it has ours. */
export const appOrigins: readonly string[] = [
  // Vite's development server.
  "http://localhost:5173",
  "http://127.0.0.1:5173",
  // Capacitor's shells: iOS, Android.
  "capacitor://localhost",
  "https://localhost",
];
