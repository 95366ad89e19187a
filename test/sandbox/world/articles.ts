/** The pages of the sandbox's news sites. */
import type { SandboxArticle, SandboxAsset } from '../worldTypes';
import { february2022 } from './articles/february2022';

export const articles: readonly SandboxArticle[] = [february2022];

export const assets: readonly SandboxAsset[] = [];
