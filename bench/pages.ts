import type { Figure } from './figures.ts'
export const benchPages = async (): Promise<Figure[]> => []
