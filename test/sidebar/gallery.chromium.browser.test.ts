import { describe } from 'vitest';
import { galleryTests } from './galleryTests';

describe('the gallery in chromium', () => galleryTests('chromium'));
