import type { Module } from '../module.js';

export const auditModule: Module = { name: 'audit' };
