export { exampleText, isBlank, loadLocalRules, loadSettingsForm } from './loadLocalRules.ts';
export { type LocalProblem, pathName } from './localProblem.ts';
export type { LocalReading } from './readLocalRules.ts';
export type { DraftValue, OpenedSettings, SettingsDraft } from './settingsDraft.ts';
export type { SettingsField, SettingsShape } from './settingsFields.ts';
export {
  type Embedder,
  forRoute,
  type LocalDecision,
  type LocalLink,
  type LocalRules,
  ownFigure,
} from './localRules.ts';
