import { lazy } from 'react'

/** The chart library is fetched when the first chart is drawn. */
export const LazyStepChart = lazy(async () => ({ default: (await import('./StepChart.js')).StepChart }))
export const LazyRankChart = lazy(async () => ({ default: (await import('./RankChart.js')).RankChart }))
export const LazyInterestChart = lazy(async () => ({ default: (await import('./InterestChart.js')).InterestChart }))
export const LazyCutOffChart = lazy(async () => ({ default: (await import('./CutOffChart.js')).CutOffChart }))
export const LazyBalanceChart = lazy(async () => ({ default: (await import('./BalanceChart.js')).BalanceChart }))
export const LazyFlowStack = lazy(async () => ({ default: (await import('./FlowStack.js')).FlowStack }))
export const LazyShareChart = lazy(async () => ({ default: (await import('./ShareChart.js')).ShareChart }))
export const LazyEraChart = lazy(async () => ({ default: (await import('./EraChart.js')).EraChart }))
export const LazyLinesChart = lazy(async () => ({ default: (await import('./LinesChart.js')).LinesChart }))
export const LazyMissedChart = lazy(async () => ({ default: (await import('./MissedChart.js')).MissedChart }))
