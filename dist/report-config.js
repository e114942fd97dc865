import { checkConfig } from './core/check-config.js';

/** Says in the console what is wrong with a configuration. Whether it can be used. */
function reportConfig(input) {
    try {
        checkConfig(input);
        return true;
    }
    catch (error) {
        console.error(error.message);
        return false;
    }
}

export { reportConfig };
//# sourceMappingURL=report-config.js.map
