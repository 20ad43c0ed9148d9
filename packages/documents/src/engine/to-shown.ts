/** From a point in the file's own page space to points on the page as shown, y downwards. */
export type ToShown = (x: number, y: number) => { x: number; y: number };
