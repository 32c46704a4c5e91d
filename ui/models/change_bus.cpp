#include "ui/models/change_bus.h"
