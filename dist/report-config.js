import { checkConfig } from './core/check-config.js';

/** Checks a configuration and completes it, or says in the console what is wrong. */
function reportConfig(input) {
    try {
        return checkConfig(input);
    }
    catch (error) {
        console.error(error.message);
        return undefined;
    }
}

export { reportConfig };
//# sourceMappingURL=report-config.js.map
