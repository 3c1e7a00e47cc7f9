import { loadLinearSolver } from '@/engine/crossing/linear-model'

await loadLinearSolver()
