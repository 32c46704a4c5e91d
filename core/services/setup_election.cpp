/// SetupService: township, kind, rule set, election day.
#include "core/services/setup_service.h"
